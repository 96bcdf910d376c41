package org.creditportal.responsibility.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.responsibility.api.task.RenewTaskFeed;
import org.creditportal.responsibility.api.task.RevokeTaskFeed;
import org.creditportal.responsibility.api.task.TaskFeedView;
import org.creditportal.responsibility.api.task.TaskFeeds;

/** The officer's calendar address on {@code /responsibility/month}; it is shown in the answer that makes it, and never again. */
@Named
@ViewScoped
public class TaskFeedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskFeeds feeds;

    private TaskFeedView feed;

    public TaskFeedView getFeed() {
        if (feed == null) {
            feed = feeds.own();
        }
        return feed;
    }

    public void renew() {
        feed = feeds.renew(new RenewTaskFeed());
    }

    public void revoke() {
        feeds.revoke(new RevokeTaskFeed());
        feed = TaskFeedView.NONE;
    }
}
