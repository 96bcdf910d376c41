/** What the work list shows of records. */
package org.creditportal.records.application.work;
