package org.creditportal.correspondence.domain.document;

import java.time.LocalDate;
import org.creditportal.kernel.number.SeriesNumber;

/**
 * What was drawn and printed under a number.
 *
 * @param number the official number
 * @param day the day that it bears
 * @param title its title
 * @param code its verification code
 * @param content id of its stored bytes
 * @param digest SM3 digest of these
 * @param pages how many pages
 */
public record IssuedPaper(
        SeriesNumber number, LocalDate day, String title, String code, long content, String digest, int pages) {}
