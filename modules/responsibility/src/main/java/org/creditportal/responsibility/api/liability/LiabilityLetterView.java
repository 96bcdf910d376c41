package org.creditportal.responsibility.api.liability;

/** The official document that tells a decision: a PDF; nobody else changes the bytes. */
public record LiabilityLetterView(byte[] content) {}
