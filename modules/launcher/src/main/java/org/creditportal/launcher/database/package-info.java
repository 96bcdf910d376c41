/** The embedded MariaDB server, and every tenant's database with its users, migrations and grants. */
package org.creditportal.launcher.database;
