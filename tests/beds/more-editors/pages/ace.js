import ace from 'ace-builds';
import { addElement, expose } from './expose.js';

const place = addElement('div');
place.style.cssText = 'width:800px;height:300px';
const editor = ace.edit(place);
expose({ text: () => editor.getValue(), html: () => editor.getValue(), editable: '.ace_content' });
