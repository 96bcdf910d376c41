package org.creditportal.correspondence.application.paper;

/**
 * A drawn document.
 *
 * @param bytes its PDF
 * @param pages how many pages
 */
public record DrawnPaper(byte[] bytes, int pages) {}
