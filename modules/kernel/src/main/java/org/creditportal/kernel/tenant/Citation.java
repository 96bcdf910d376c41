package org.creditportal.kernel.tenant;

/**
 * The place in a law or document that something rests on (K-12, K-16).
 *
 * @param document the title in Chinese, with its document number where it has one
 * @param article the article, section or item in Chinese, or null when the whole document is meant
 * @param text the sentence relied on, quoted, or null when only the place is named
 */
public record Citation(String document, String article, String text) {}
