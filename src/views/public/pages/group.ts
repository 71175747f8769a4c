import type { WorkingGroup } from '../../../model/plan.ts';
import { count, day, sentence, term, text } from '../../parts/cells.ts';
import { type Field, tableFrom } from '../../parts/table.ts';
import type { SitePage, PageBlock } from '../page.ts';
import type { SiteScene } from '../scene.ts';

type Member = WorkingGroup['members'][number];

function groupBlocks({ words, register }: SiteScene, group: WorkingGroup): PageBlock[] {
  const { label, role } = words.views;
  const { group: texts } = words.publish;
  const officer = ({ officer: id }: Member) => register.officers.find((each) => each.id === id);
  const post = (member: Member) => {
    const found = officer(member);
    if (!found) return text(null);
    return text(found.acting === undefined ? found.position : `${found.position} ${words.memo.acting(found.acting)}`);
  };
  const fields: Field<Member>[] = [
    { key: 'no', title: label.no, align: 'right', importance: 2, cell: (_, index) => count(index + 1) },
    { key: 'name', title: label.name, importance: 1, cell: (member) => text(officer(member)?.name ?? member.officer) },
    { key: 'position', title: label.position, importance: 1, cell: post },
    { key: 'role', title: texts.role, importance: 1, cell: (member) => term(member.role, role[member.role]) },
  ];
  const duties: PageBlock[] =
    group.duties.length > 0
      ? [
          { type: 'heading', level: 2, text: [texts.duties] },
          { type: 'list', ordered: true, items: group.duties.map((duty) => [text(duty)]) },
        ]
      : [];
  return [
    { type: 'paragraph', text: sentence(texts.order, { order: text(group.orderNo), day: day(group.date, 'long') }) },
    tableFrom('members', texts.members, '-', fields, group.members),
    ...duties,
  ];
}

/** The working group: its order, its members by name and position, and its duties. */
export function groupPage(scene: SiteScene): SitePage {
  const { words, data } = scene;
  const { group: texts } = words.publish;
  const group = data?.workingGroup;
  return {
    file: 'group.html',
    part: 'group',
    title: [texts.title],
    blocks: group ? groupBlocks(scene, group) : [{ type: 'paragraph', tone: 'muted', text: [texts.none] }],
  };
}
