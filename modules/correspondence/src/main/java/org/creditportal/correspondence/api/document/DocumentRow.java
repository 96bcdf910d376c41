package org.creditportal.correspondence.api.document;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A document as a line of a table.
 *
 * @param number its business number
 * @param officialNumber the number printed on it
 * @param typeName its kind
 * @param title its title
 * @param addressee to whom it is directed
 * @param issuedOn the day it bears
 * @param state whether it holds
 * @param served on which day it was served first; null while it is not
 */
public record DocumentRow(
        String number,
        String officialNumber,
        LocalizedText typeName,
        String title,
        String addressee,
        LocalDate issuedOn,
        DocumentState state,
        LocalDate served) {}
