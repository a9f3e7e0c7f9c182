// Draws each process model of the page and marks the activities at which the case stands.
document.querySelectorAll('.diagram').forEach(function (section) {
  var viewer = new BpmnJS({ container: section.querySelector('.canvas') });
  var here = section.dataset.activities.split(' ').filter(Boolean);
  viewer.importXML(section.querySelector('.model').value).then(function () {
    var canvas = viewer.get('canvas'), registry = viewer.get('elementRegistry'), names = [];
    here.forEach(function (id) {
      var element = registry.get(id);
      if (element) { canvas.addMarker(id, 'here'); names.push(element.businessObject.name || id); }
    });
    var places = section.querySelector('.diagram-places');
    if (names.length) { places.textContent = places.dataset.label + '：' + names.join('、'); }
    canvas.zoom('fit-viewport', 'auto');
    // A long process on a narrow screen is unreadable as a whole: begin where the case stands.
    if (names.length && canvas.zoom() < 0.5) {
      var at = registry.get(here[0]), box = canvas.viewbox(), scale = 0.75;
      var width = box.outer.width / scale, height = box.outer.height / scale;
      var inner = box.inner, x = at.x + at.width / 2 - width / 3, y = at.y + at.height / 2 - height / 2;
      canvas.viewbox({ x: Math.max(inner.x - 20, Math.min(x, inner.x + inner.width - width + 20)), y: y, width: width, height: height });
    }
    section.querySelectorAll('[data-zoom]').forEach(function (button) {
      button.addEventListener('click', function () {
        if (button.dataset.zoom === 'fit') { canvas.zoom('fit-viewport', 'auto'); }
        else { viewer.get('zoomScroll').stepZoom(button.dataset.zoom === 'in' ? 1 : -1); }
      });
    });
  }).catch(function () { section.querySelector('.diagram-failed').hidden = false; });
});
