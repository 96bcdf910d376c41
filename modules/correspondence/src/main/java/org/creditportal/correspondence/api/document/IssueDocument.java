package org.creditportal.correspondence.api.document;

import org.creditportal.casework.api.once.CommandToken;

/**
 * Issues a document: it gets its number, its seal and its place in the public's verification.
 *
 * @param draft what it says
 * @param matter business number of what it is about, in the portal; null when it is about nothing that has one
 * @param supersedes the document in force whose place it takes, or null
 * @param seenVersion the version of that document that the officer saw
 * @param token of the form: sent twice, it issues one document
 */
public record IssueDocument(
        DocumentDraft draft, String matter, DocumentNumber supersedes, long seenVersion, CommandToken token) {}
