/** The default theme, with the few colours changed that are too faint to read. */
import theme from 'vitepress/theme';
import './colours.css';

export default theme;
