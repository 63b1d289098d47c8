import { showPage } from '../../lib/screens/show-page.ts';
import { Popup } from './popup.tsx';

showPage(document, 'Woordkeus', <Popup />);
