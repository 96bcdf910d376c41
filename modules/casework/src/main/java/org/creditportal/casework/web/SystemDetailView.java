package org.creditportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.kernel.job.JobState;
import org.creditportal.kernel.work.SystemState;
import org.creditportal.kernel.work.SystemStateView;

/** {@code /casework/system}: how the work in the background stands. */
@Named
@RequestScoped
public class SystemDetailView {

    @Inject
    private SystemState system;

    private SystemStateView state;

    public SystemStateView getState() {
        if (state == null) {
            state = system.find();
        }
        return state;
    }

    public JobState[] getJobStates() {
        return JobState.values();
    }
}
