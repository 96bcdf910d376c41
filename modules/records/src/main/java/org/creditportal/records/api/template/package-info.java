/** The forms in which files come in. */
package org.creditportal.records.api.template;
