/** Entry of the served page: starts the host's script with the data the page carries. */
import type { LabPayload } from './host.ts';
import { startLab } from './host.ts';

const carrier = document.getElementById('lab-data');
if (!carrier) throw new Error('The page carries no data for the lab.');
// Written by outlookResponse in this very shape.
const payload = JSON.parse(carrier.textContent) as LabPayload;
Object.assign(window, { lab: startLab(document, payload) });
