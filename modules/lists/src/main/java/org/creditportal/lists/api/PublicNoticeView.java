package org.creditportal.lists.api;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.Citation;

/**
 * What the public may know of a proposal in its public notice, to which anybody may object (国办发〔2020〕49号). Names of natural
 * persons are masked here already, as in {@link PublishableEntryView}.
 *
 * @param number the entry that is proposed
 * @param subjectMark what tells a natural person from others of the same masked name; null for none
 * @param subjectCode its unified social credit code; null for natural persons and where it has none
 * @param bureau id of the bureau that proposes, to which whoever objects writes
 * @param facts why it is proposed
 * @param putUpOn day on which the notice was put up
 * @param until last day on which anybody may object
 */
public record PublicNoticeView(
        EntryNumber number,
        String listType,
        ListedSubjectKind subjectKind,
        String subjectName,
        String subjectMark,
        String subjectCode,
        String bureau,
        String facts,
        Citation basis,
        LocalDate putUpOn,
        LocalDate until) {}
