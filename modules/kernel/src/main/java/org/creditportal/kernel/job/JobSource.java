package org.creditportal.kernel.job;

import java.util.List;

/** Long work of a module that is no job of its own but is found among them, such as imports. CDI beans, found by themselves. */
public interface JobSource {

    /** What the officer at work asked for, the newest first. */
    List<JobView> newest(int most);
}
