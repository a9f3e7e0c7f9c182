package org.kaoping.reports;

import java.util.List;

/**
 * A notice of public commendation (通报表扬) with the look of an official document after GB/T 9704: red
 * head, document number, title, addressees, body, the lists, issuer and date.
 *
 * @param documentNumber such as 漳绩办〔2020〕12号; empty while none has been given
 * @param title the document's title
 * @param addressees to whom it goes, in one line without the colon; empty if it has none
 * @param bodyParagraphs the text, one paragraph each, without indentation
 * @param unitNames commended units in printing order; may be empty
 * @param persons commended persons in printing order; may be empty
 * @param issuer the issuing body, named in the red head and above the date
 * @param dateText the date of the document as it is printed, such as 2020年7月15日
 */
public record CommendationNotice(
    String documentNumber,
    String title,
    String addressees,
    List<String> bodyParagraphs,
    List<String> unitNames,
    List<Person> persons,
    String issuer,
    String dateText) {

  /** Validates and copies. */
  public CommendationNotice {
    documentNumber = Require.textOrEmpty(documentNumber);
    title = Require.text(title, "title");
    addressees = Require.textOrEmpty(addressees);
    bodyParagraphs = Require.texts(bodyParagraphs, "body paragraph");
    unitNames = Require.texts(unitNames, "unit name");
    persons = List.copyOf(persons);
    issuer = Require.text(issuer, "issuer");
    dateText = Require.text(dateText, "dateText");
  }

  /**
   * A commended person.
   *
   * @param unitName the person's unit
   * @param post the post, or name and post, as the notice is to show it
   */
  public record Person(String unitName, String post) {
    /** Validates. */
    public Person {
      unitName = Require.text(unitName, "unitName");
      post = Require.text(post, "post");
    }
  }
}
