import { init } from 'pell';
import 'pell/dist/pell.css';
import { addElement, expose, toText } from './expose.js';

const { content } = init({ element: addElement('div'), onChange: () => {}, defaultParagraphSeparator: 'p' });
const html = () => content.innerHTML;
expose({ text: () => toText(html()), html, editable: '.pell-content' });
