/**
 * Printed matter of an appraisal: plain records as report models, and one renderer that turns them
 * into PDF, XLSX, DOCX or HTML.
 *
 * <p>The package knows nothing of the domain, the container or the database. Whoever prints builds
 * a model from what the reader may see, and hands it to {@link org.kaoping.reports.ReportRenderer}.
 */
package org.kaoping.reports;
