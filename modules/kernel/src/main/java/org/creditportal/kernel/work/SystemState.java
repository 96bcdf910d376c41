package org.creditportal.kernel.work;

/** How the work in the background of the current tenant stands; for those who keep the system running. No business data. */
public interface SystemState {

    /** The permission that it asks for. */
    String PERMISSION = "system.view";

    /** Most failed jobs that are told one by one. */
    int MOST_FAILED = 50;

    SystemStateView find();
}
