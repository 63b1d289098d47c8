import { i18n } from '#i18n';
import { showPage } from '../../lib/screens/show-page.ts';
import { Options } from './options.tsx';

showPage(document, `${i18n.t('options.title')} – Woordkeus`, <Options />);
