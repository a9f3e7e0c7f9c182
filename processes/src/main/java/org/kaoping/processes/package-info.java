/**
 * The process models of the appraisal as BPMN 2.0 files, and the names that code and models share.
 *
 * <p>The models lie on the class path under {@code bpmn/}, one file per process, named after the
 * process id. This package has no dependency on the engine: whoever talks to it (the workflow
 * package of the ejb module) and whoever supplies the beans that the models call take the names
 * from here. The tests of this module hold the constants and the models together.
 */
package org.kaoping.processes;
