package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;

/**
 * The official document of an assessment.
 *
 * @param content its bytes, as they were issued
 */
public record ResultPaperView(byte[] content) implements Serializable {}
