import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/Panel';
import { SectionBoundary } from '../../components/ui/SectionBoundary';
import { words } from '../../lib/words/words';
import '../../components/ui/base.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <SectionBoundary title={words.everyPage.product}>
      <Panel />
    </SectionBoundary>,
  );
}
