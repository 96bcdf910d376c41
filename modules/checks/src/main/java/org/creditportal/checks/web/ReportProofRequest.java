package org.creditportal.checks.web;

import org.creditportal.files.web.SentFile;

/** A file that proves identity or authorisation. */
public class ReportProofRequest extends SentFile {}
