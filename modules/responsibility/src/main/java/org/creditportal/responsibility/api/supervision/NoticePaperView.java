package org.creditportal.responsibility.api.supervision;

/** A notice's official document: a PDF; nobody else changes the bytes. */
public record NoticePaperView(byte[] content) {}
