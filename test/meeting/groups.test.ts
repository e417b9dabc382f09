import { describe, expect, it } from 'vitest';
import { groupEvidence } from '../../lib/meeting/groups';
import { guest } from './facts';

describe('groups', () => {
  it('are certain by the page’s word alone', () => {
    expect(groupEvidence(guest('jane@example.com', { kind: 'group' }))).toBe('certain');
  });

  it.each([
    ['team-platform@example.com', ''],
    ['platform.team@example.com', 'Platform'],
    ['all-hands@example.com', ''],
    ['everyone@example.com', ''],
    ['all@example.com', ''],
    ['all-berlin@example.com', ''],
    ['dl-platform@example.com', ''],
    ['hr@example.com', ''],
    ['info@example.com', 'Info'],
    ['', 'Platform Team'],
    ['', 'Everyone'],
    ['', 'All Staff'],
    ['', 'DL Platform Berlin'],
    ['', 'Finance Department'],
    ['', 'Abteilung Vertrieb'],
    ['', 'Équipe Produit'],
    ['', 'Equipo de Producto'],
    ['', 'Gruppo Vendite'],
    ['', 'Groep Noord'],
    ['', 'Zespół Produktu'],
    ['', 'Команда продукта'],
    ['', 'Отдел продаж'],
    ['', '開発チーム'],
    ['', '全員'],
    ['', '产品团队'],
    ['', '개발팀'],
    ['', 'فريق المنتج'],
    ['', 'צוות מוצר'],
    ['', 'Ürün Ekip'],
  ])('%s %s may be one', (address, name) => expect(groupEvidence(guest(address, { name }))).toBe('perhaps'));

  it.each([
    ['jane@example.com', 'Jane Roe'],
    ['sales@example.com', 'Jane Roe'],
    ['j.list@example.com', ''],
    ['', 'Alla Petrova'],
    ['', 'Jane Roe (Platform Team)'],
    ['', 'Roe, Jane (Finance Department)'],
    ['', 'Jane Roe - Team Lead'],
    ['', '田中太郎'],
    ['', '김민준'],
    ['', ''],
  ])('%s %s is none', (address, name) => expect(groupEvidence(guest(address, { name }))).toBe('none'));
});
