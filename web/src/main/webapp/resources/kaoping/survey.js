// The grid of papers by keyboard: a digit goes on to the next question, Enter to the next paper, arrows move. The editor hides options where none are needed.
(function () {
  var grid = document.querySelector('.paper-grid table');
  if (grid) {
    var rows = Array.prototype.map.call(grid.tBodies[0].rows, function (row) { return Array.prototype.slice.call(row.querySelectorAll('input')); });
    var place = function (input) {
      for (var r = 0; r < rows.length; r++) { var c = rows[r].indexOf(input); if (c >= 0) { return [r, c]; } }
      return [0, 0];
    };
    var go = function (r, c) {
      if (c >= rows[0].length) { r += 1; c = 0; }
      if (rows[r] && rows[r][c]) { rows[r][c].focus(); rows[r][c].select(); }
    };
    grid.addEventListener('input', function (event) {
      var at = place(event.target);
      if (event.target.classList.contains('digit') && !event.isComposing && /^[0-9０-９]$/.test(event.target.value)) { go(at[0], at[1] + 1); }
    });
    grid.addEventListener('keydown', function (event) {
      var at = place(event.target);
      var moves = { Enter: [1, -at[1]], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
      if (event.isComposing || !moves[event.key]) { return; }
      event.preventDefault();
      go(at[0] + moves[event.key][0], at[1] + moves[event.key][1]);
    });
    var wrong = grid.querySelector('td.wrong input');
    (wrong || rows[0][0]).focus();
  }
  document.querySelectorAll('.question-edit').forEach(function (question) {
    var type = question.querySelector('select');
    var options = question.querySelector('.options');
    var show = function () { options.hidden = type.value === 'SCORED' || type.value === 'TEXT'; };
    type.addEventListener('change', show);
    show();
  });
})();
