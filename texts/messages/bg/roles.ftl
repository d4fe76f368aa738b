# The roles people have, in an organisation and at the gatekeeper.

role-owner = Собственик
role-signatory = Подписващ
role-engineer = Инженер
role-viewer = Наблюдател

role-reviewer = Разглеждащ
role-approver = Одобряващ
role-counsel = Юрист
role-auditor = Одитор
role-admin = Администратор
