import { i18n } from '#i18n';
import type { CardStrings } from '../../lib/card/card-strings.ts';

/** The card's labels in the language of the browser's interface. The card itself fills in what stays in braces. */
export function cardStrings(): CardStrings {
  const { t } = i18n;
  return {
    language: t('language'),
    dialogName: t('card.dialogName', { term: '{term}' }),
    statusAvoid: t('status.avoid'),
    statusAttention: t('status.attention'),
    statusNote: t('status.note'),
    suggestions: t('card.suggestions'),
    quoted: t('card.quoted'),
    quotedSuggestions: t('card.quotedSuggestions'),
    rewrite: t('card.rewrite'),
    leave: t('card.leave'),
    ignoreTerm: t('card.ignoreTerm'),
    siteOff: t('card.siteOff'),
    guide: t('card.guide'),
    copy: t('card.copy'),
    close: t('card.close'),
    source: t('card.source', { source: '{source}' }),
    editorial: t('card.editorial'),
    failed: t('card.failed'),
    tooLong: t('card.tooLong'),
    altered: t('card.altered'),
    partly: t('card.partly', { done: '{done}', count: '{count}' }),
    replaceAll: t('card.replaceAll', { count: '{count}' }),
    allName: t('card.allName', { count: '{count}', term: '{term}' }),
    allCount: t('card.allCount', { count: '{count}' }),
    allMore: t('card.allMore', { count: '{count}' }),
    allOneUndo: t('card.allOneUndo'),
    allUndos: t('card.allUndos'),
    applyAll: t('card.applyAll', { count: '{count}' }),
    replacedAll: t('card.replacedAll', { count: '{count}' }),
    back: t('card.back'),
    replaced: t('card.replaced', { text: '{text}' }),
    copied: t('card.copied'),
    opened: t('card.opened', { term: '{term}' }),
  };
}
