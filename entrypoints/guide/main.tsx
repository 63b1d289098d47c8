import { i18n } from '#i18n';
import { showPage } from '../../lib/screens/show-page.ts';
import { Guide } from './guide.tsx';

showPage(document, `${i18n.t('guide.title')} – Woordkeus`, <Guide />);
