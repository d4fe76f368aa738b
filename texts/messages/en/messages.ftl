# Messages between a provider and the gatekeeper about a request.

message-title = Messages
message-label = Message
message-missing = Write the message.
message-none = Nothing was said yet
message-lead = What you and the gatekeeper wrote to each other about this request, with its steps, questions, answers and decisions, by time.
message-link = Messages with the gatekeeper, and everything that was said about this request
message-to-provider = Message to { $organisation } – the provider reads this
message-from-provider = Message from { $organisation }
message-from-gatekeeper = Message from the gatekeeper
message-to-gatekeeper = Message to the gatekeeper
message-send-label = Message to { $organisation }
message-send-hint = The provider reads it word for word, here and by mail to: { $to }. It asks nothing that has to be answered: for that, use “Ask the provider”.
message-send = Send to { $organisation }
message-reply-hint = Those at the gatekeeper who worked on your request get a mail about it. For example: “Our new certificate will be in place on Monday.”
message-reply = Send to the gatekeeper

done-message-sent = Message sent
done-message-sent-next = The provider has a mail about it and reads it in the portal.
done-message-replied = Message sent
done-message-replied-next = The gatekeeper reads it with your request.
