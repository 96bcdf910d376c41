package org.creditportal.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.tenant.TenantDefinition;

/** A tenant's calendar of working days as its database has it, for what must count days as the portal does. */
public final class StoredCalendar {

    private static final String YEARS = """
            SELECT y.id, y.calendar_year, y.source FROM krn_calendar_year y WHERE y.edition =
            (SELECT MAX(o.edition) FROM krn_calendar_year o WHERE o.calendar_year = y.calendar_year)""";
    private static final String DAYS =
            "SELECT calendar_date, kind, name FROM krn_calendar_day WHERE calendar_year_id = ?";

    private StoredCalendar() {}

    /** Reads it. */
    public static WorkingDayCalendar of(DatabaseAccess access, TenantDefinition tenant) {
        DatabaseAccess server = access.at(tenant);
        String database = TenantDatabase.of(tenant).name();
        try (Connection connection = server.dataSource(database, server.administrator(), server.password())
                        .getConnection();
                PreparedStatement years = connection.prepareStatement(YEARS);
                ResultSet row = years.executeQuery()) {
            List<CalendarYear> announced = new ArrayList<>();
            while (row.next()) {
                announced.add(new CalendarYear(row.getInt(2), row.getString(3), days(connection, row.getLong(1))));
            }
            return new WorkingDayCalendar(announced);
        } catch (SQLException failure) {
            throw new IllegalStateException("The calendar of " + tenant.id() + " cannot be read", failure);
        }
    }

    private static List<CalendarDay> days(Connection connection, long year) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DAYS)) {
            statement.setLong(1, year);
            try (ResultSet row = statement.executeQuery()) {
                List<CalendarDay> days = new ArrayList<>();
                while (row.next()) {
                    days.add(new CalendarDay(
                            LocalDate.parse(row.getString(1)), DayKind.valueOf(row.getString(2)), row.getString(3)));
                }
                return days;
            }
        }
    }
}
