package org.creditportal.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.files.vault.Vault;
import org.creditportal.files.web.FileDownload;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.FetchResult;
import org.creditportal.kernel.job.JobNumber;
import org.creditportal.kernel.job.JobResult;
import org.creditportal.kernel.job.JobSource;
import org.creditportal.kernel.job.JobState;
import org.creditportal.kernel.job.JobView;
import org.creditportal.kernel.job.StopJob;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.Pager;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /jobs/}: what the officer had done in the background, with its results; his own only. */
@Named
@RequestScoped
public class JobsView {

    private static final int ROWS = 20;
    private static final String STOPPED = "stopped";
    private static final Map<JobState, String> TONES = Map.of(
            JobState.WAITING, "waiting",
            JobState.RUNNING, "waiting",
            JobState.DONE, "neutral",
            JobState.FAILED, "dishonest",
            JobState.STOPPED, "neutral");

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private AskedOrder order;

    @Inject
    @Any
    private Instance<JobSource> sources;

    @Inject
    private Vault vault;

    @Inject
    private PageFrame frame;

    private int page = 1;
    private String number;
    private Page<JobView> own;
    private List<JobView> rows;

    public TablePage<JobView> getTable() {
        SearchState state = SearchState.of("index.xhtml").sorted(order.get());
        return new TablePage<>(rows(), state, new Pager(own(), state), () -> rows().stream());
    }

    /** Jobs of this page; on the first one of the usual order, beside them, the long work that modules keep by themselves. */
    private List<JobView> rows() {
        if (rows == null) {
            rows = order.get().by() == null && page == 1 ? withOthers() : own().items();
        }
        return rows;
    }

    private List<JobView> withOthers() {
        return Stream.concat(own().items().stream(), sources.stream().flatMap(source -> source.newest(ROWS).stream()))
                .sorted(Comparator.comparing(JobView::requestedAt).reversed())
                .toList();
    }

    private Page<JobView> own() {
        if (own == null) {
            own = jobs.own(order.get(), page, ROWS);
        }
        return own;
    }

    /** Whether something goes on, so that the page looks again. */
    public boolean isGoingOn() {
        return rows().stream().anyMatch(job -> !job.state().isFinal());
    }

    /** What is done, in words. */
    public String name(JobView job) {
        return texts(job).get("job." + job.kind());
    }

    /** What is just done, in words; empty before it is begun. */
    public String phase(JobView job) {
        return job.phase() == null ? "" : texts(job).get("job." + job.kind() + "." + job.phase());
    }

    /** Why it failed, in words. */
    public String failure(JobView job) {
        return job.failureKey() == null
                ? ""
                : ErrorTexts.of(
                        job.failureKey(),
                        frame.getLanguage(),
                        job.failureArguments().toArray());
    }

    public String tone(JobView job) {
        return TONES.get(job.state());
    }

    private Texts texts(JobView job) {
        return Texts.of(job.kind().substring(0, job.kind().indexOf('.')), frame.getLanguage());
    }

    /** The job is named by its button, because the row at its place may be another one by now. */
    public String stop() {
        String named = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(STOPPED);
        jobs.stop(new StopJob(new JobNumber(named)));
        return "/jobs/index?faces-redirect=true";
    }

    /** Sends the file that came of a job. */
    public void download() {
        JobResult result = jobs.fetch(new FetchResult(new JobNumber(number)));
        FileDownload.file(
                FacesContext.getCurrentInstance(),
                result.name(),
                result.mediaType(),
                result.size(),
                vault.open(result.file()));
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
