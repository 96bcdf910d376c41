/** Finding records. */
package org.creditportal.records.application.record;
