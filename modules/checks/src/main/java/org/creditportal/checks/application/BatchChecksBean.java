package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.api.batch.BatchCheckNumber;
import org.creditportal.checks.api.batch.BatchCheckRow;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.checks.api.batch.BatchLookRow;
import org.creditportal.checks.api.batch.BatchResultRow;
import org.creditportal.checks.api.batch.BeginBatchCheck;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.batch.BatchRequests;
import org.creditportal.checks.domain.check.LookedAtPersons;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;

@Stateless
@DenyAll
@Local(BatchChecks.class)
public class BatchChecksBean implements BatchChecks {

    @Inject
    BatchDesk desk;

    @Inject
    BatchRequests requests;

    @Inject
    CheckViews views;

    @Inject
    CheckScope scope;

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    public List<AskedLine> findLines(String fileName, InputStream content) {
        return BatchLines.read(fileName, content);
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    @Audited(ChecksAudit.BATCH_CHECK_BEGUN)
    public BatchCheckNumber begin(BeginBatchCheck command) {
        return new BatchCheckNumber(desk.begin(command));
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public Page<BatchCheckRow> search(Order order, int page, int size) {
        Page<BatchCheck> found = requests.search(scope.onlyBureau(), order, page, size);
        Map<Long, Long> looked =
                requests.countLooks(found.items().stream().map(BatchCheck::id).toList());
        return found.map(batch -> row(batch, looked.getOrDefault(batch.id(), 0L)));
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public BatchCheckRow require(BatchCheckNumber number) {
        BatchCheck batch = visible(number);
        return row(batch, requests.countLooks(List.of(batch.id())).getOrDefault(batch.id(), 0L));
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public List<BatchResultRow> findResults(BatchCheckNumber number) {
        Map<CheckResult, Long> counted = requests.countResults(visible(number).id());
        return Arrays.stream(CheckResult.values())
                .map(result -> new BatchResultRow(result, counted.getOrDefault(result, 0L)))
                .toList();
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public Page<BatchLookRow> searchLooks(BatchCheckNumber number, CheckResult only, int page, int size) {
        BatchCheck batch = visible(number);
        int revision = batch.rules().table().revision();
        Page<BatchLook> looks = requests.looks(batch.id(), only, page, size);
        scope.noteLook(
                LookedAtPersons.of(
                        looks.items().stream().map(look -> look.answer().subject()), Stream.empty()),
                batch.number());
        return looks.map(look ->
                new BatchLookRow(look.line(), look.asked(), revision, look.answer(), look.problem(), look.sameAs()));
    }

    private BatchCheck visible(BatchCheckNumber number) {
        BatchCheck batch = requests.require(number.value());
        if (!scope.sees(batch.bureau())) {
            throw new NotFoundException("BatchCheck", number);
        }
        return batch;
    }

    private BatchCheckRow row(BatchCheck batch, long looked) {
        return new BatchCheckRow(
                batch.number(),
                views.areaName(batch.matter().area()),
                batch.matter().number(),
                batch.bureau(),
                batch.officerName(),
                batch.requestedAt(),
                batch.subjects(),
                looked);
    }
}
