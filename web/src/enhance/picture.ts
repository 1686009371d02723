const SHARP = 2;
const MARGIN = 24;
const HEAD = 40;

const styled = (element: Element) => getComputedStyle(element);
const isPaint = (paint: string) => paint !== 'none' && paint !== 'rgba(0, 0, 0, 0)';

/** One of the hatched fills, as a canvas repeats it. */
const hatched = (reference: string, into: CanvasRenderingContext2D) => {
  const [, id = ''] = /#([^")]+)/.exec(reference) ?? [];
  const [ground, path] = document.getElementById(id)?.children ?? [];
  const tile = new OffscreenCanvas(6 * SHARP, 6 * SHARP);
  const context = tile.getContext('2d');
  if (!ground || !path || !context) return '';
  context.scale(SHARP, SHARP);
  context.fillStyle = styled(ground).fill;
  context.fillRect(0, 0, 6, 6);
  context.strokeStyle = styled(path).stroke;
  context.lineWidth = Number.parseFloat(styled(path).strokeWidth);
  context.stroke(new Path2D(path.getAttribute('d') ?? ''));
  const pattern = into.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / SHARP));
  return pattern ?? '';
};

/** Fills and strokes a shape as the page does. */
const paint = (context: CanvasRenderingContext2D, element: Element, shape: Path2D) => {
  const { fill, stroke, strokeWidth, strokeDasharray, strokeLinecap } = styled(element);
  if (isPaint(fill)) {
    context.fillStyle = fill.startsWith('url') ? hatched(fill, context) : fill;
    context.fill(shape);
  }
  if (!isPaint(stroke)) return;
  context.strokeStyle = stroke;
  context.lineWidth = Number.parseFloat(strokeWidth);
  context.lineCap = strokeLinecap === 'round' ? 'round' : 'butt';
  context.setLineDash(strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? []);
  context.stroke(shape);
};

const write = (context: CanvasRenderingContext2D, element: SVGTextElement) => {
  const { fontWeight, fontSize, fontFamily, fill, stroke, strokeWidth, direction } =
    styled(element);
  const [x, y] = [element.x.baseVal[0]?.value ?? 0, element.y.baseVal[0]?.value ?? 0];
  const anchor = styled(element).textAnchor;
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  context.direction = direction === 'rtl' ? 'rtl' : 'ltr';
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'end' : 'start';
  const text = element.textContent;
  if (isPaint(stroke)) {
    context.setLineDash([]);
    context.lineJoin = 'round';
    context.strokeStyle = stroke;
    context.lineWidth = Number.parseFloat(strokeWidth);
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
};

const shapeOf = (element: Element) => {
  const shape = new Path2D();
  if (element instanceof SVGRectElement) {
    const { x, y, width, height } = element;
    const at = [x, y, width, height].map(({ baseVal }) => baseVal.value);
    shape.rect(at[0] ?? 0, at[1] ?? 0, at[2] ?? 0, at[3] ?? 0);
  } else if (element instanceof SVGLineElement) {
    const { x1, y1, x2, y2 } = element;
    shape.moveTo(x1.baseVal.value, y1.baseVal.value);
    shape.lineTo(x2.baseVal.value, y2.baseVal.value);
  } else if (element instanceof SVGCircleElement) {
    const { cx, cy, r } = element;
    shape.arc(cx.baseVal.value, cy.baseVal.value, r.baseVal.value, 0, 2 * Math.PI);
  } else if (element instanceof SVGPathElement) {
    // Drawn in percent across: stretched as its own frame is, the pen is not.
    const stretch = (element.ownerSVGElement?.width.baseVal.value ?? 100) / 100;
    shape.addPath(new Path2D(element.getAttribute('d') ?? ''), { a: stretch });
  }
  return shape;
};

/** A chart on a canvas under its title, as large as it stands on the page and twice as sharp. */
export const pictureOf = (svg: SVGSVGElement, title: string) => {
  const { width, height } = svg.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * MARGIN) * SHARP;
  canvas.height = (height + 2 * MARGIN + HEAD) * SHARP;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  const page = styled(document.documentElement);
  const isMirrored = page.direction === 'rtl';
  context.scale(SHARP, SHARP);
  context.fillStyle = page.backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = page.color;
  context.font = `600 18px ${styled(document.body).fontFamily}`;
  context.direction = isMirrored ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  context.fillText(title, isMirrored ? width + MARGIN : MARGIN, MARGIN + 14);
  context.translate(MARGIN, MARGIN + HEAD);
  for (const element of svg.querySelectorAll('line, rect, path, circle, text')) {
    if (element.closest('defs') || element.matches('.hit')) continue;
    if (element instanceof SVGTextElement) write(context, element);
    else paint(context, element, shapeOf(element));
  }
  return canvas;
};
