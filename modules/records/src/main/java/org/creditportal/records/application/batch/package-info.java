/** Taking files in, checking their rows and recording them. */
package org.creditportal.records.application.batch;
