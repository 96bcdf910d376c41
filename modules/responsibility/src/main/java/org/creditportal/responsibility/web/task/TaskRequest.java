package org.creditportal.responsibility.web.task;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.files.web.SentFile;
import org.creditportal.responsibility.api.task.AssignTask;
import org.creditportal.responsibility.api.task.HandOnTask;
import org.creditportal.responsibility.api.task.PlanItem;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskOrigin;
import org.creditportal.responsibility.api.task.TaskTerm;
import org.creditportal.webkit.rest.RequestText;

/** What bureaus' own systems send; field names are the interface. */
public final class TaskRequest {

    private TaskRequest() {}

    /** What explains a task: files that go to it and to each of its parts. */
    public static class TaskInstruction extends SentFile {}

    /** Body of a new task. Where it names a clause of a work plan, what it leaves out is as the plan has it. */
    public static class TaskAssignment {
        public String source;
        public String title;
        public String content;
        public String bureau;
        public List<String> coBureaus;
        public String day;
        public Integer workingDays;
        public String recurrence;
        public List<TaskInstruction> attachments;

        void fillFrom(PlanItem item) {
            title = title == null ? item.name().zh() : title;
            content = content == null ? item.citation().text() : content;
            bureau = bureau == null ? item.lead() : bureau;
            coBureaus = coBureaus == null ? item.co() : coBureaus;
            workingDays = day == null && workingDays == null ? Integer.valueOf(item.workingDays()) : workingDays;
            recurrence = recurrence == null ? item.recurrence().name() : recurrence;
        }

        AssignTask toCommand(CommandToken token) {
            Recurrence asked = RequestText.parsed("recurrence", recurrence, Recurrence::valueOf);
            return new AssignTask(
                    source == null ? TaskOrigin.AD_HOC : TaskOrigin.PLAN,
                    source,
                    RequestText.required("title", title, text -> text),
                    RequestText.required("content", content, text -> text),
                    RequestText.required("bureau", bureau, text -> text),
                    helping(),
                    new TaskTerm(RequestText.day("day", day), workingDays),
                    asked == null ? Recurrence.ONCE : asked,
                    token);
        }

        private List<String> helping() {
            return coBureaus == null
                    ? List.of()
                    : coBureaus.stream()
                            .map(each -> RequestText.required("coBureaus", each, text -> text))
                            .toList();
        }
    }

    /** Body of an act; version may be left out, then the act is for any. */
    public static class TaskActing {
        public Long version;
        public String act;
        public String reason;
    }

    /** Body of a part for a co bureau; a day or working days. */
    public static class TaskPart {
        public Long version;
        public String title;
        public String content;
        public String bureau;
        public String day;
        public Integer workingDays;
        public List<TaskInstruction> attachments;

        HandOnTask toCommand(TaskNumber whole, long seenVersion, CommandToken token) {
            return new HandOnTask(
                    whole,
                    seenVersion,
                    RequestText.required("title", title, text -> text),
                    RequestText.required("content", content, text -> text),
                    RequestText.required("bureau", bureau, text -> text),
                    new TaskTerm(RequestText.day("day", day), workingDays),
                    token);
        }
    }

    /** Body of another rhythm of a recurring task; ONCE ends that it recurs. */
    public static class TaskRhythm {
        public Long version;
        public String recurrence;
        public String reason;
    }

    /** Body of a request for more working days. */
    public static class TaskExtending {
        public Long version;
        public Integer workingDays;
        public String reason;
    }

    /** Body of the decision on the request that waits. */
    public static class TaskExtensionDecision {
        public Boolean grant;
        public String reason;
    }

    /** Body of a report of progress. */
    public static class TaskProgressing {
        public Long version;
        public Integer percent;
        public String text;
    }

    /** A file that proves what was done. */
    public static class TaskEvidence extends SentFile {}
}
