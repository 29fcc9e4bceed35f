// Written-out names of services that people mostly know by their short ones; drawings and tenders write them out.

/** By the product's name in the list; names that stand alone without doubt. */
export const FULL_NAMES: Readonly<Record<string, readonly string[]>> = {
  "Amazon EBS": ["Amazon Elastic Block Store", "Elastic Block Store"],
  "Amazon EC2": ["Amazon Elastic Compute Cloud", "Elastic Compute Cloud"],
  "Amazon ECS": ["Amazon Elastic Container Service", "Elastic Container Service"],
  "Amazon EFS": ["Amazon Elastic File System", "Elastic File System"],
  "Amazon EKS": ["Amazon Elastic Kubernetes Service", "Elastic Kubernetes Service"],
  "Amazon EMR": ["Amazon Elastic MapReduce", "Elastic MapReduce"],
  "Amazon MSK": ["Amazon Managed Streaming for Apache Kafka", "Managed Streaming for Apache Kafka"],
  "Amazon RDS": ["Amazon Relational Database Service", "Relational Database Service"],
  "Amazon S3": ["Amazon Simple Storage Service", "Simple Storage Service"],
  "Amazon SES": ["Amazon Simple Email Service", "Simple Email Service"],
  "Amazon SNS": ["Amazon Simple Notification Service", "Simple Notification Service"],
  "Amazon SQS": ["Amazon Simple Queue Service", "Simple Queue Service"],
  "Amazon VPC": ["Amazon Virtual Private Cloud"],
  "AWS IAM": ["AWS Identity and Access Management"],
  "AWS KMS": ["AWS Key Management Service"],
  "AWS WAF": ["AWS Web Application Firewall"],
};
