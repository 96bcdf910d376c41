/** Daily supervision: figures, inquiries, notices and their appeals (K-48, B-31). */
package org.creditportal.responsibility.api.supervision;
