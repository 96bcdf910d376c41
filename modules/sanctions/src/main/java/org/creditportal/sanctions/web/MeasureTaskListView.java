package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.sanctions.api.MeasureCatalogue;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureTasks;
import org.creditportal.sanctions.api.TaskCriteria;
import org.creditportal.sanctions.api.TaskRow;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /sanctions/tasks}: tasks received by the officer's bureau, or of the cases that it started. */
@Named
@RequestScoped
public class MeasureTaskListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private MeasureTasks tasks;

    @Inject
    private MeasureCatalogue catalogue;

    @Inject
    private PageFrame frame;

    private TaskCriteria.Side side = TaskCriteria.Side.RECEIVED;
    private String text;
    private String measure;
    private String bureau;
    private MeasureEffect effect;
    private TaskState state;
    private boolean overdue;
    private Integer page;
    private Page<TaskRow> found;

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<TaskRow> search(int number, int size) {
        return tasks.search(
                new TaskCriteria(side, text, measure, bureau, state, effect, overdue, order.get(), number, size));
    }

    public TablePage<TaskRow> getTable() {
        if (found == null) {
            load();
        }
        SearchState address = SearchState.of("tasks.xhtml")
                .with("side", side)
                .with("text", text)
                .with("measure", measure)
                .with("bureau", bureau)
                .with("effect", effect)
                .with("state", state)
                .with("overdue", overdue)
                .sorted(order.get());
        return TablePage.of(found, address, this::search);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public MeasureEffect getEffect() {
        return effect;
    }

    public void setEffect(MeasureEffect effect) {
        this.effect = effect;
    }

    public MeasureEffect[] getEffects() {
        return MeasureEffect.values();
    }

    /** The catalogue, for the filter. */
    public List<SelectItem> getMeasures() {
        return catalogue.all().stream()
                .map(one ->
                        new SelectItem(one.measure().id(), one.measure().name().text(frame.getLanguage())))
                .toList();
    }

    public TaskCriteria.Side[] getSides() {
        return TaskCriteria.Side.values();
    }

    public TaskState[] getStates() {
        return TaskState.values();
    }

    public TaskCriteria.Side getSide() {
        return side;
    }

    public void setSide(TaskCriteria.Side side) {
        this.side = side == null ? TaskCriteria.Side.RECEIVED : side;
    }

    public TaskState getState() {
        return state;
    }

    public void setState(TaskState state) {
        this.state = state;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
