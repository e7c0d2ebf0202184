import { tellHeight, themeIn } from './card-frame.ts';

const theme = themeIn(location.search);
if (theme !== null) document.documentElement.dataset['theme'] = theme;
addEventListener('DOMContentLoaded', () => tellHeight(window));
