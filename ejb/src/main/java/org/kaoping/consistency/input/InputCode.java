package org.kaoping.consistency.input;

/** What can be wrong with the input; sentences are under {@code rule.ConsistencyInput.<code>}. */
public enum InputCode {
  /** No JSON. Args: line, column. */
  JSON_MALFORMED,
  /** Text is wanted (numbers are written as text too). Args: field. */
  TEXT_WANTED,
  /** An object is wanted. */
  OBJECT_WANTED,
  /** A list is wanted. */
  LIST_WANTED,
  /** A field that the format does not have. Args: field. */
  FIELD_UNKNOWN,
  /** A field occurs twice in one object. Args: field. */
  FIELD_TWICE,
  /** A needed value is missing. Args: field. */
  VALUE_MISSING,
  /** Longer than allowed. Args: field, most characters. */
  TEXT_TOO_LONG,
  /** Another format. Args: what stands there, the format's name. */
  FORMAT_UNKNOWN,
  /** No number as documents print them. Args: what stands there. */
  NUMBER_WANTED,
  /** No factor such as 1, -1, 0.8 or 1/6. Args: what stands there. */
  FACTOR_WANTED,
  /** No year. Args: what stands there. */
  YEAR_WANTED,
  /** None of the definitions. Args: what stands there, the definitions. */
  DEFINITION_UNKNOWN,
  /** A key with characters that keys do not have. Args: what stands there. */
  KEY_MALFORMED,
  /** A key that stands for something already. Args: key. */
  KEY_TWICE,
  /** A key that stands for nothing. Args: key. */
  KEY_UNKNOWN,
  /** A claim without figures. Args: field. */
  PARTS_MISSING,
  /** Groups that contain each other. Args: code. */
  GROUPS_CIRCULAR,
  /** Too much in one file. Args: the most there may be. */
  TOO_MANY,
  /** The file is too large. Args: the largest size, in megabytes. */
  FILE_TOO_LARGE,
  /** The workbook has none of the template's sheets. Args: their names. */
  SHEETS_MISSING,
  /** A sheet lacks columns. Args: their headings. */
  HEADING_MISSING,
  /** Nothing to check. */
  NOTHING_CLAIMED,
  /** The scheme in the input cannot be used. Args: why. */
  SCHEME_UNUSABLE
}
