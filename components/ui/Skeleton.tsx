import parts from './parts.module.css';

/** Still bars in the place of what is being read; they show only after 300 ms. */
export function Skeleton({ rows = 2 }: { readonly rows?: number }) {
  return (
    <div className={parts.skeleton} aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
