import { createRoot } from 'react-dom/client';
import { Options } from '../../components/options/Options';
import { SectionBoundary } from '../../components/ui/SectionBoundary';
import { everyPage } from '../../lib/words/every-page';
import '../../components/ui/base.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <SectionBoundary title={everyPage.product}>
      <Options />
    </SectionBoundary>,
  );
}
