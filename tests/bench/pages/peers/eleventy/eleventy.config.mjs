// The tool reads its settings so.
// oxlint-disable-next-line import/no-default-export
export default function configure(eleventy) {
  eleventy.addPassthroughCopy({ 'style.css': 'style.css' });
  // What the build writes is ignored by git, and would be by Eleventy.
  eleventy.setUseGitIgnore(false);
  return { dir: { input: '.site/pages', includes: '../../templates', output: '.site/dist' } };
}
