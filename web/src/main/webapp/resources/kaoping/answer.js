// Shows how many questions are answered, and keeps a second tap from sending twice. Everything works without it too.
(function () {
  var form = document.getElementById('answer');
  if (!form) { return; }
  var fields = Array.prototype.slice.call(form.querySelectorAll('fieldset'));
  var done = document.getElementById('done');
  function count() {
    var answered = fields.filter(function (field) {
      var text = field.querySelector('textarea');
      return text ? text.value.trim() !== '' : field.querySelector('input:checked') !== null;
    }).length;
    document.getElementById('progress').value = answered;
    done.textContent = answered + '/' + done.dataset.of;
  }
  form.querySelector('.progress').hidden = false;
  form.addEventListener('input', function (event) {
    var field = event.target.closest('fieldset.in-error');
    if (field) { field.classList.remove('in-error'); field.querySelector('.error').remove(); }
    count();
  });
  count();
  form.addEventListener('submit', function (event) {
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    document.getElementById('send').disabled = true;
  });
  window.addEventListener('pageshow', function () { delete form.dataset.sent; document.getElementById('send').disabled = false; count(); });
  var wrong = form.querySelector('.in-error');
  if (wrong) { wrong.scrollIntoView({ block: 'center' }); }
})();
