// A form that has been sent is not sent again by a second click; a stale page is asked for anew by the person.
document.addEventListener('submit', function (event) {
  var form = event.target;
  if (form.classList.contains('sent')) { event.preventDefault(); return; }
  // A download leaves the page as it is.
  if (event.submitter && event.submitter.classList.contains('download')) { return; }
  form.classList.add('sent');
  window.setTimeout(function () { form.classList.remove('sent'); }, 8000);
});
window.addEventListener('pageshow', function () {
  document.querySelectorAll('form.sent').forEach(function (form) { form.classList.remove('sent'); });
});
// Messages that came with the page are read out and shown first.
var messages = document.getElementById('messages');
if (messages && messages.querySelector('.error')) { messages.setAttribute('tabindex', '-1'); messages.focus(); window.scrollTo(0, 0); }
// An open part of the menu closes when one goes on elsewhere, or by Escape.
var closeMenus = function (except) {
  document.querySelectorAll('.menu details[open]').forEach(function (menu) { if (menu !== except) { menu.open = false; } });
};
document.addEventListener('click', function (event) { closeMenus(event.target.closest('.menu details')); });
document.addEventListener('keydown', function (event) { if (event.key === 'Escape') { closeMenus(null); } });
