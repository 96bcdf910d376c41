/** Encrypted values of this module, offered for encryption with another key. */
package org.creditportal.records.application.protection;
