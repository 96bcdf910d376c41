/** What a row must say, column by column, and how it is checked. */
package org.creditportal.records.domain.template;
