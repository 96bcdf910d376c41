// Whether texts stand out from what is behind them: of those that look alike one is judged, and none that looks as one judged before.
async judged => {
  const backgrounds = new Map();

  function behind(element) {
    if (element === null) {
      return '';
    }
    if (!backgrounds.has(element)) {
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity].join(' ');
      const opaque = /^rgb\(.* none 1$/.test(own);
      backgrounds.set(element, opaque ? own : own + '<' + behind(element.parentElement));
    }
    return backgrounds.get(element);
  }

  function name(element) {
    return element === null ? '' : element.tagName + '.' + element.className;
  }

  function look(element) {
    const style = getComputedStyle(element);
    const disabled = element.closest(':disabled, [aria-disabled=true], label') !== null;
    return [name(element.parentElement), name(element), disabled, style.color, style.fontSize, style.fontWeight, style.textShadow,
      behind(element)].join('|');
  }

  function isText(element) {
    return element.matches('input, select, textarea')
      || [...element.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim() !== '');
  }

  const known = new Set(judged);
  const fresh = new Map();
  for (const element of document.body.querySelectorAll('*')) {
    if (isText(element) && element.getClientRects().length > 0) {
      const shown = look(element);
      if (!known.has(shown) && !fresh.has(shown)) {
        fresh.set(shown, element);
      }
    }
  }
  const faults = fresh.size === 0 ? [] : (await axe.run({include: [...fresh.values()]}, {
    runOnly: {type: 'rule', values: ['color-contrast']}, resultTypes: ['violations']
  })).violations.flatMap(found => found.nodes.map(node => found.id + ' ' + node.target.join(' ')));
  return {faults, looks: [...fresh.keys()]};
}
