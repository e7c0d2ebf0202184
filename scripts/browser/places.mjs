// @ts-check
import { delimiter, join } from 'node:path';

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/**
 * Where Chrome, Chromium and Edge stand when they are installed in the usual way, the likeliest first. Nothing is
 * looked up: some of these paths may not exist.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function usualPlaces(platform, env) {
  if (platform === 'win32') return onWindows(env);
  if (platform === 'darwin') return onMac(env);
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) =>
    [...new Set(folders)].filter((folder) => folder !== '').map((folder) => join(folder, command)),
  );
}

/** @param {NodeJS.ProcessEnv} env */
function onMac(env) {
  const folders = [
    '/Applications',
    ...(env.HOME === undefined ? [] : [join(env.HOME, 'Applications')]),
  ];
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

/** @param {NodeJS.ProcessEnv} env */
function onWindows(env) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return programs.flatMap((program) =>
    folders.flatMap((folder) => (folder === undefined ? [] : [join(folder, ...program)])),
  );
}
